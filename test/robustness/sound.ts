/** What has to hold of the analysis of any text whatever. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { inSource, type Format } from '../../server/src/manuscript/manuscript';
import { tableOfAuthorities } from '../../server/src/reports/authorities';
import { unarchivedLinks } from '../../server/src/reports/links';
import { defaultOptions } from '../../server/src/settings/options';
import type { Span } from '../../server/src/text/span';
import { spanOf } from '../../server/src/authority/place';

export const formats: readonly Format[] = ['plaintext', 'markdown'];

/** Analyses a text, findings included, and checks that every place named lies in it and every fix can be made. */
export function soundly(source: string, format: Format): Analysis {
  const analysis = analyse(source, format, defaultOptions);
  const { manuscript, resolution } = analysis;
  const within = (of: Span, what: string): void => {
    assert.ok(0 <= of.start && of.start <= of.end && of.end <= source.length, `${what} ${of.start}–${of.end}`);
  };
  assert.equal(manuscript.source, source);
  for (const passage of manuscript.passages) within(passage.span, passage.kind);
  for (const note of manuscript.notes) within(note.span, 'note');
  for (const call of manuscript.calls) within(call.span, 'call');
  for (const occurrence of resolution.occurrences) within(spanOf(manuscript, occurrence), occurrence.citation.kind);
  const { groups, uncounted } = tableOfAuthorities(analysis);
  const works = groups.flatMap(({ authorities }) => authorities);
  for (const { span } of [...works.flatMap(({ places }) => places), ...uncounted]) within(span, 'a place in the table');
  for (const { entry } of works)
    assert.ok(!/[\n\t]| $/.test(entry.text), `an entry of more than one line: ${entry.text}`);
  for (const { places } of unarchivedLinks(analysis)) {
    for (const { passage, span } of places) {
      const standsIn = manuscript.passages[passage] ?? assert.fail('a link in no passage');
      within(inSource(standsIn, span), 'a link');
    }
  }
  let before = 0;
  for (const finding of analysis.findings()) {
    within(finding.span, finding.rule);
    assert.ok(before <= finding.span.start, 'findings are in order');
    before = finding.span.start;
    for (const { edits } of finding.fixes) {
      const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      for (const [index, edit] of sorted.entries()) {
        within(edit.span, `the fix of ${finding.rule}`);
        const overlaps = (sorted[index - 1]?.span.end ?? 0) > edit.span.start;
        assert.ok(!overlaps, `the fix of ${finding.rule} overlaps itself`);
      }
    }
  }
  return analysis;
}

/** How long something keeps the processor busy, in milliseconds: what else the machine does hardly counts. */
export function effort(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
