import assert from 'node:assert/strict';
import { articles, type Article } from './faults/article';
import { analysed } from './faults/measure';

/** What a rule is known to say wrongly of a clean document. May only shrink. */
interface FalseAlarm {
  readonly article: string;
  readonly rule: string;
  readonly text: string;
  /** Why the document is right. */
  readonly why: string;
}

const falseAlarms: readonly FalseAlarm[] = [];

const known = (article: Article, rule: string, text: string): boolean =>
  falseAlarms.some((one) => one.article === article.name && one.rule === rule && one.text === text);

describe('documents as a careful editor leaves them', () => {
  for (const article of articles) {
    it(`${article.name}: no finding above hint`, () => {
      const said = alarms(article)
        .filter(({ rule, text }) => !known(article, rule, text))
        .map(({ rule, text, message }) => `${rule} at “${text}”: ${message}`);
      assert.deepEqual(said, []);
    });
  }

  it('and no false alarm is listed that is no longer raised', () => {
    const raised = articles.flatMap((article) =>
      alarms(article).map(({ rule, text }) => `${article.name} ${rule} ${text}`),
    );
    const past = falseAlarms.filter(({ article, rule, text }) => !raised.includes(`${article} ${rule} ${text}`));
    assert.deepEqual(past, []);
  });
});

function alarms(article: Article): readonly { rule: string; text: string; message: string }[] {
  return analysed(article, article.text)
    .findings()
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, span, message }) => ({ rule, text: article.text.slice(span.start, span.end), message }));
}
