/** Works that nobody wrote, each told from every other by its name. */
import { between, oneOf, shuffled, type Random } from '../random';
import type { Work, WorkKind } from './model';
import { givenNames, hereinafterNames, journals, reporters, surnames, titleBeginnings, titleEndings } from './words';

const kinds: readonly WorkKind[] = ['article', 'case', 'article', 'book', 'statute', 'article', 'case'];
/** Which of the works, in the order in which they are drawn, are by the author of the one before. */
const SAME_AUTHOR_EVERY = 9;
const HEREINAFTER_EVERY = 6;

export class Library {
  readonly #names: string[];
  readonly #titles: string[];
  #drawn = 0;
  #author = { name: '', surname: '' };

  constructor(readonly random: Random) {
    this.#names = [...shuffled(surnames, random)];
    this.#titles = [
      ...shuffled(
        titleBeginnings.flatMap((beginning) => titleEndings.map((ending) => `${beginning} ${ending}`)),
        random,
      ),
    ];
  }

  /** So many works, identities from `firstId` on; some authors have two. */
  draw(count: number, firstId: number): readonly Work[] {
    const works = Array.from({ length: count }, (_, index) => this.#work(firstId + index));
    const names = works.filter(({ kind }) => kind === 'article' || kind === 'book').map(({ surname }) => surname);
    return works.map((work) => ({
      ...work,
      needsTitle: work.hereinafter === null && names.filter((name) => name === work.surname).length > 1,
    }));
  }

  #work(id: number): Work {
    const { random } = this;
    const at = this.#drawn++;
    const kind = kinds[at % kinds.length] ?? 'article';
    const first = between(101, 899, random);
    const year = `${between(1985, 2019, random)}`;
    const common = { id, kind, needsTitle: false, hereinafter: null, title: '' };
    if (kind === 'statute') {
      const name = `${this.#surname()} ${oneOf(['Registers', 'Records', 'Ledgers'], random)} Act`;
      const section = `${between(2101, 8899, random)}`;
      return { ...common, name, surname: name, source: `${between(2, 49, random)} U.S.C.`, first: section, year };
    }
    if (kind === 'case') {
      const [plaintiff, defendant] = [this.#surname(), this.#surname()];
      const [reporter, court] = oneOf(reporters, random);
      const source = `${between(101, 560, random)} ${reporter}`;
      const name = `${plaintiff} v. ${defendant}`;
      return { ...common, name, surname: plaintiff, source, first: `${first}`, year: `${court}${year}` };
    }
    const again = kind === 'article' && at % SAME_AUTHOR_EVERY === 2 && this.#author.name !== '';
    if (!again) {
      const surname = this.#surname();
      this.#author = { name: `${oneOf(givenNames, random)} ${surname}`, surname };
    }
    const hereinafter =
      at % HEREINAFTER_EVERY === 5 ? (hereinafterNames[Math.floor(at / HEREINAFTER_EVERY)] ?? null) : null;
    const source = `${between(11, 130, random)} ${oneOf(journals, random)}`;
    return {
      ...common,
      ...this.#author,
      title: this.#titles.pop() ?? '',
      source,
      first: `${first}`,
      year,
      hereinafter,
    };
  }

  #surname(): string {
    const name = this.#names.pop();
    if (name === undefined) throw new Error('There are no more names.');
    return name;
  }
}

/** A page of a work that can be cited; none of a section of a code. */
export function pageOf(work: Work, random: Random): string | null {
  if (work.kind === 'statute') return null;
  const first = work.kind === 'book' ? 10 : Number(work.first);
  return `${first + between(2, 40, random)}`;
}
