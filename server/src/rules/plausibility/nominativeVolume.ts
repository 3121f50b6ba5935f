import { nominativeVolumes } from '../../tables/volumeYears';
import type { ReporterPlace } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { plainNumber } from './numbers';

export const nominativeVolumeMismatch: Rule = {
  id: 'nominative-volume-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('T1.1', '10.3.2'),
  title: 'A volume of U.S. Reports with the wrong volume of its first reporter',
  description:
    'The first ninety volumes of U.S. Reports were printed under the names of their reporters, and go with them one by ' +
    'one: 5 U.S. is 1 Cranch, 17 U.S. is 4 Wheaton. Where they don’t go together, one of the two numbers or the name is ' +
    'mistyped. Check the volumes.',
  right: [article('Doe v. Poe, 17 U.S. (4 Wheat.) 316, 320 (1819).')],
  wrong: [article('Doe v. Poe, 17 U.S. («5» Wheat.) 316, 320 (1819).')],
  ...ofCitations(['case'], ({ places }, { report }) => {
    for (const place of places) {
      const fault = volumeFault(place);
      if (fault !== null) report(fault);
    }
  }),
};

function volumeFault({ reporter, volume, nominative }: ReporterPlace): PassageFault | null {
  const whole = plainNumber(volume);
  const own = plainNumber(nominative?.volume ?? null);
  if (reporter.standard !== 'U.S.' || whole === null || own === null || !nominative?.volume) return null;
  const spelling = nominative.name.text;
  const known = nominativeVolumes.get(spelling.endsWith('.') || spelling === 'Black' ? spelling : `${spelling}.`);
  const name = known === undefined ? nominativeVolumes.get(spelling) : known;
  if (name === undefined || whole === own + name.before) return null;
  const right = whole - name.before;
  const is =
    right >= 1 && right <= name.count
      ? `Volume ${whole} of U.S. Reports is ${right} ${spelling}, not ${own} ${spelling}.`
      : `Volume ${whole} of U.S. Reports is none of ${spelling}, whose volumes are ${name.before + 1} to ${name.before + name.count}.`;
  return { span: nominative.volume.span, message: `${is} Check the volumes.` };
}
