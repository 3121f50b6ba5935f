/** A small article with one of each thing that a writer can ask about; a test marks its own cursor in it. */
export const article = `# The Weight of Paper

## I. Paper

Paper was once weighed.[^1] Then it was counted.[^2] Few have asked why.[^3]

## II. Ink

Ink came later.[^4] It was dearer.[^5] The courts agreed.[^6] So it stayed.[^7] In the end nobody asked.[^8]

[^1]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).

[^2]: *Id.* at 1180.

[^3]: *See* Bo Roe, *Quill and Ink*, 70 Tex. L. Rev. 1 (2014); *Doe v. Poe*, 410 U.S. 113, 120 (1973).

[^4]: Lee, *supra* note 1, at 1190.

[^5]: *See supra* Part I; *supra* notes 1–3 and accompanying text.

[^6]: *Doe*, 410 U.S. at 121.

[^7]: Roe, *supra* note 2, at 9.

[^8]: Lee, *supra* note __, at 1191.
`;

/** The article with a cursor just behind the n-th place where a text stands. */
export function cursorBehind(text: string, nth = 1): string {
  let at = -1;
  for (let count = 0; count < nth; count++) at = article.indexOf(text, at + 1);
  if (at < 0) throw new Error(`${text} is not in the article`);
  return `${article.slice(0, at + text.length)}¦${article.slice(at + text.length)}`;
}
