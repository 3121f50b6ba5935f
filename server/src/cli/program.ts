/** The command line: arguments in, a command run, an exit status out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { documentSettings, numberingSettings, presets, ruleSettings, type Options } from '../settings/options';
import { editions } from '../settings/style';
import { authorities, authoritiesFormats, type AuthoritiesFlags } from './authorities';
import { check, checkFormats, type CheckFlags } from './check';
import { cites, citesFormats, type CitesFlags } from './cites';
import { standardInput } from './files';
import { fix } from './fix';
import { links, linksFormats, type LinksFlags } from './links';
import { lsp } from './lsp';
import { ruleIds, type Flags } from './settings';
import { UsageError, type ExitStatus, type Terminal } from './terminal';
import { version } from './version';

/**
 * Runs a command line (without the program's name) and resolves to its exit status; to null for `lsp`, whose server
 * goes on and ends the process itself. Throws nothing that the command line or the files could be the reason for.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus | null> {
  let status: ExitStatus | null = null;
  const program = programFor(terminal, (ended) => (status = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Help and version come as errors with status 0, and commander has said what there was to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.message);
    return 2;
  }
}

function programFor(terminal: Terminal, end: (status: ExitStatus) => void): Command {
  const program = new Command('carolene')
    .description('Reads every footnote, knows what each Id. and supra points to, and finds what is wrong.')
    .version(version)
    .usage('<command> [options] <file...>')
    .helpCommand('help [command]', 'say how a command is used')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.tell(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'carolene: ')),
    })
    .showHelpAfterError('(carolene --help says how)')
    .argument('[words...]')
    .allowUnknownOption()
    .action((words: string[]) => withoutCommand(program, words));

  analysing(program.command('check').description('report what is wrong'))
    .addOption(new Option('--format <format>', 'how to report it').choices(checkFormats).default('pretty'))
    .addOption(new Option('--fix', 'take the safe fixes first, in place').default(false, 'only report'))
    .addOption(
      new Option('--max-warnings <number>', 'exit with status 1 above this number of warnings')
        .argParser(wholeNumber)
        .default(null, 'no limit'),
    )
    .action(async (files: string[], flags: CheckFlags) => end(await check(files, flags, terminal)));

  analysing(program.command('fix').description('take the safe fixes in place, and report what is left')).action(
    async (files: string[], flags: Flags) => end(await fix(files, flags, terminal)),
  );

  analysing(program.command('cites').description('list every citation and what it points to'))
    .addOption(new Option('--format <format>', 'how to list them').choices(citesFormats).default('pretty'))
    .action(async (files: string[], flags: CitesFlags) => end(await cites(files, flags, terminal)));

  analysing(program.command('authorities').description('the table of authorities: every work, and where it is cited'))
    .addOption(new Option('--format <format>', 'how to print it').choices(authoritiesFormats).default('markdown'))
    .addOption(
      new Option('--passim <number>', 'say passim of a work that is cited in more places')
        .argParser(wholeNumber)
        .default(null, 'never'),
    )
    .action(async (files: string[], flags: AuthoritiesFlags) => end(await authorities(files, flags, terminal)));

  analysing(program.command('links').description('list the links without an archived copy, or put copies in'))
    .addOption(new Option('--format <format>', 'how to list them').choices(linksFormats).default('lines'))
    .option('--insert <archives>', 'put in the copies that this file lists: address, blank, address of the copy')
    .action(async (files: string[], flags: LinksFlags) => end(await links(files, flags, terminal)));

  program
    .command('lsp')
    .description('serve an editor over the Language Server Protocol')
    .requiredOption('--stdio', 'speak on standard input and output')
    .action(lsp);

  return program;
}

/** Nothing at all, or something else in the place of the command: a file, most likely. */
function withoutCommand(program: Command, [first, ...others]: readonly string[]): never {
  if (first === undefined) return program.help({ error: true });
  const what = JSON.stringify(first);
  if (first.startsWith('-') && first !== standardInput) throw new UsageError(`${what} is no option without a command`);
  throw new UsageError(`${what} is no command; to check a file: carolene check ${[first, ...others].join(' ')}`);
}

const analysing = (command: Command): Command =>
  command
    .showHelpAfterError(`(carolene ${command.name()} --help says how)`)
    .argument('<file...>', 'articles; - is standard input')
    .addOption(
      new Option('--language <language>', 'read as this, whatever the extension').choices(['plaintext', 'markdown']),
    )
    .addOption(new Option('--preset <preset>', 'which rules speak').choices(presets))
    .addOption(new Option('--document <kind>', 'what kind of document it is').choices(documentSettings))
    .addOption(new Option('--edition <number>', 'which edition of the Bluebook').choices(editions))
    .addOption(new Option('--numbering <how>', 'what numbers Markdown notes have').choices(numberingSettings))
    .option('--rule <id=level>', `how loud a rule is (${ruleSettings.join(', ')}); can be repeated`, withRule);

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}

function withRule(text: string, before: Options['rules'] | undefined): Options['rules'] {
  const [id = '', level = ''] = text.split('=', 2);
  if (!ruleIds.has(id)) throw new InvalidArgumentError(`There is no rule ${JSON.stringify(id)}.`);
  const setting = ruleSettings.find((each) => each === level);
  if (setting === undefined) throw new InvalidArgumentError(`The level is one of ${ruleSettings.join(', ')}.`);
  return { ...before, [id]: setting };
}
