/** Titles with the capitals that citations give them. */
import { foreignWords, titleTies } from '../tables/titleWords';

/**
 * In: a title, perhaps with `<i>…</i>` in it, and its language if that is known. Out: the same with capitals at its main
 * words; a title in another language as it is. Words that have a capital or a figure in them keep their own way.
 */
export function headline(title: string, language: string | null): string {
  const words = title.split(/(\s+|<\/?i>|—)/);
  if (!isEnglish(language) || words.some((word) => foreignWords.has(word))) return title;
  let opens = true;
  return words
    .map((word) => {
      if (word === '' || /^(?:\s+|<\/?i>)$/.test(word)) return word;
      const capital = opens || !isTie(word);
      opens = /[:?!—]["”]?$/.test(word);
      return capital ? capitalised(word) : word;
    })
    .join('');
}

const isEnglish = (language: string | null): boolean =>
  language === null || /^(?:en\b|english|american|british|usenglish|ukenglish)/i.test(language);

/** Longer ones take a capital. */
const isTie = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  return bare.length <= 4 && titleTies.has(bare);
};

function capitalised(word: string): string {
  const first = /[\p{L}\d]/u.exec(word);
  if (first === null || word !== word.toLowerCase()) return word;
  return `${word.slice(0, first.index)}${first[0].toUpperCase()}${word.slice(first.index + 1)}`;
}
