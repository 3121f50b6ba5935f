import type { Rule } from '../rule';
import { markdown } from '../examples';
import { integrity } from '../sources';

/** The rule about the names of all others, which it must be told. */
export const directiveUnknownRule = (others: readonly Rule[]): Rule => {
  const id = 'directive-unknown-rule';
  const known = new Set([id, ...others.map((rule) => rule.id)]);
  return {
    id,
    family: 'directives',
    concern: 'structure',
    scope: 'document',
    severity: 'hint',
    fix: 'none',
    source: integrity(),
    title: 'A comment names a rule that does not exist',
    description:
      'A comment such as <!-- carolene-disable-next-line supra-wrong-note --> turns rules off by their names. A name ' +
      'that no rule has turns nothing off.',
    right: [
      markdown(
        '<!-- carolene-disable-next-line supra-wrong-note -- checked -->',
        'The rule is old.[^1]',
        '',
        '[^1]: Yes.',
      ),
    ],
    wrong: [
      markdown('<!-- carolene-disable-next-line «supra-wrong-notes» -->', 'The rule is old.[^1]', '', '[^1]: Yes.'),
    ],
    check({ manuscript, report }) {
      for (const directive of manuscript.directives) {
        for (const { name, span } of directive.rules) {
          if (!known.has(name))
            report({
              span,
              message: `There is no rule “${name}”, so this comment does not silence it: check the name.`,
              note: null,
              part: 0,
            });
        }
      }
    },
  };
};
