/**
 * `npx tsx test/editing/healing/report.ts [SEED [EDITS]] [--faults FILE] [--leaving-out] [--knowing]`: makes the edits, and prints what
 * was right of each kind and every fault; the texts of the faults go to FILE, made as small as they can be. With
 * `--leaving-out`, each repair is left out in turn, and it prints after how many edits that shows. With `--knowing`, one
 * answers who knows the model, which shows that all checks can be met.
 */
import { writeFileSync } from 'node:fs';
import type { Driver } from './driver';
import { kindNames } from './kinds';
import { Knowing } from './knowing';
import { LeavingOut, occasions, omissions, type Omission } from './leavingOut';
import { articleText } from './model';
import { OverTheLine } from './overTheLine';
import { made, SEED, type Made } from './run';
import { shrunk } from './shrink';
import { remarks, table } from './tally';

/** More than a hundred of each kind, as all are dealt out as often as the articles have a place for them. */
const EDITS = kindNames.length * 102;

async function report(args: readonly string[]): Promise<void> {
  const after = args.indexOf('--faults');
  const file = after < 0 ? undefined : args[after + 1];
  const [seed = SEED, edits = EDITS] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const line = args.includes('--knowing') ? null : await OverTheLine.start();
  const driver = line ?? new Knowing();
  if (args.includes('--leaving-out')) {
    for (const omission of omissions) console.log(await noticed(driver, omission, seed, edits));
    return line?.end();
  }
  const all: Made[] = [];
  for await (const each of made(driver, { seed, edits })) all.push(each);
  console.log(table(all));
  console.log(remarks(all).join('\n'));
  const faults = all.filter(({ fault }) => fault !== null);
  if (file !== undefined) writeFileSync(file, await told(driver, faults));
  await line?.end();
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** After how many edits it shows that a repair is left out. */
async function noticed(driver: Driver, omission: Omission, seed: number, edits: number): Promise<string> {
  const wanted = { seed, edits, untilFault: true, ...occasions(omission) };
  let last: Made | undefined;
  for await (const each of made(new LeavingOut(driver, omission), wanted)) last = each;
  const fault = last?.fault ?? null;
  return `without ${omission}: ${fault === null ? 'never seen' : `${(last?.number ?? 0) + 1} edits (${fault.stage}: ${fault.what})`}`;
}

/** Each fault with its texts. */
async function told(driver: Driver, faults: readonly Made[]): Promise<string> {
  const pages: string[] = [];
  for (const { number, style, kind, what, mode, fate, fault } of faults) {
    if (fault === null) continue;
    const { stage, what: wrong, before, raw, got } = await shrunk(driver, fault, mode, fate);
    const texts = [articleText(before), raw, got].map((text) => `\`\`\`\`\n${text}\`\`\`\`\n`);
    const [first = '', written = '', last = ''] = texts;
    const head = `## ${number} ${style.name}: ${kind} (${what}), ${mode}, ${fate}\n\n${stage}: ${wrong}\n`;
    pages.push(`${head}\nBefore\n\n${first}\nAs the writer left it\n\n${written}\nIn the end\n\n${last}`);
  }
  return pages.join('\n');
}

void report(process.argv.slice(2));
