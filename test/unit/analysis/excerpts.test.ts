import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Dress } from '../../../server/src/settings/options';
import { defaultOptions } from '../../../server/src/settings/options';

const opinion = (judge: string, note: string): string =>
  `#### Opinion\n\n${judge}\n\nThe gate was open. Doe v. Poe, 410 U.S. 113, 120 (1973). Ibid. It was shut.[^${note}] See Moe v. Noe, ` +
  `381 U.S. 479, 485 (1965). Ibid. Both were so. Ibid.\n\n[^${note}]: Ann Lee, *Ink*, 80 Yale L.J. 9 (2016) (hereinafter Ink).\n`;

const own =
  '# Gates\n\nGates are open or shut.[^own]\n\n[^own]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015) (hereinafter Trails).\n';

const casebook =
  `${own}\n### _Lee v. Roe_, 202 F.3d 1227 (9th Cir. 2000)\n\n${opinion('KLEINFELD, Circuit Judge: This is a case of a gate.', 'lee')}` +
  `\n### _Doe v. Moe_, 868 F.2d 1313 (2d Cir. 1989)\n\n${opinion('MOORE, Circuit Judge.', 'doe')}` +
  '\n## Notes and Questions\n\nWas it open?[^end]\n\n[^end]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014) (hereinafter Quill).\n';

const read = (text: string): { readonly dress: Dress; readonly said: readonly string[] } => {
  const { dress, findings } = settled(text);
  return { dress, said: findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`) };
};

function settled(text: string) {
  const analysis = analyse(text, 'markdown', defaultOptions);
  return { dress: analysis.dress, findings: analysis.findings().filter(({ rule }) => forms.has(rule)) };
}

const forms = new Set(['id-ibid', 'hereinafter-brackets']);

describe('opinions printed within a document', () => {
  it('make a casebook no opinion, and no rule of form speaks in them', () => {
    const { dress, said } = read(casebook);
    assert.equal(dress, 'law-review');
    assert.deepEqual(said, ['hereinafter-brackets (hereinafter Trails)', 'hereinafter-brackets (hereinafter Quill)']);
  });

  it('end where the casebook discusses them', () => {
    const discussed =
      '\n##### Discussion\n\nWas it?[^why]\n\n[^why]: Bo Roe, *Gates*, 71 Tex. L. Rev. 1 (2015) (hereinafter Gates).\n';
    const { said } = read(casebook.replace('\n## Notes', `${discussed}\n## Notes`));
    assert.ok(said.includes('hereinafter-brackets (hereinafter Gates)'));
    const parts = casebook.replace('\n## Notes', `\n##### Background\n\nIt was open.\n${discussed}\n## Notes`);
    assert.ok(!read(parts).said.includes('hereinafter-brackets (hereinafter Gates)'), 'a part of the opinion');
  });

  it('are none where a heading names a case and the writer speaks of it', () => {
    const text = casebook
      .replaceAll('#### Opinion\n\n', '')
      .replaceAll('KLEINFELD, Circuit Judge: This', 'This')
      .replaceAll('MOORE, Circuit Judge.', 'So it goes.');
    assert.ok(read(text).said.includes('id-ibid Ibid.'));
  });

  it('are none in an opinion under its own name', () => {
    const text = `# Lee v. Roe, 202 F.3d 1227 (9th Cir. 2000)\n\n${opinion('KLEINFELD, Circuit Judge:', 'lee')}`;
    assert.deepEqual(read(text), { dress: 'opinion', said: [] });
    assert.deepEqual(analyse(text, 'markdown', defaultOptions).excerpts, []);
  });

  it('are none in an opinion and its dissent, each under the name of the case', () => {
    const text =
      `# Lee v. Roe, 410 U.S. 1 (1973)\n\n${opinion('JUSTICE STEVENS delivered the opinion of the Court.', 'lee')}` +
      `\n# Lee v. Roe, 410 U.S. 1 (1973)\n\n${opinion('JUSTICE THOMAS, dissenting.', 'doe')}`;
    assert.deepEqual(read(text), { dress: 'opinion', said: [] });
  });
});
