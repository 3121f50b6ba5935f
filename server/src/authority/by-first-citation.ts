/** Authorities are numbered by their first citations; a section that `Id. § y` cites first is found out of that order. */
import type { Link, Problem } from './authority';
import type { Work } from './works';

/** In: works by their ids, and links that name them. Out: the same with ids in the order of first citations. */
export function byFirstCitation(
  works: readonly Work[],
  links: readonly Link[],
): { readonly works: readonly Work[]; readonly links: readonly Link[] } {
  if (works.every((work, id) => id === 0 || isBefore(works[id - 1], work))) return { works, links };
  const ordered = [...works].sort((one, other) => firstOf(one) - firstOf(other));
  const ids: number[] = [];
  ordered.forEach((work, id) => (ids[work.id] = id));
  const renamed = (id: number): number => ids[id] ?? id;
  return {
    works: ordered.map((work, id) => ({ ...work, id })),
    links: links.map((link) => renamedLink(link, renamed)),
  };
}

const firstOf = ({ occurrences, first }: Work): number => occurrences[0] ?? first;

const isBefore = (one: Work | undefined, other: Work): boolean => one === undefined || firstOf(one) < firstOf(other);

type Renamed = (authority: number) => number;

function renamedLink(link: Link, renamed: Renamed): Link {
  if (link.kind === 'crossReference') return link;
  if (link.kind === 'full') return { ...link, authority: renamed(link.authority) };
  return {
    ...link,
    authority: link.authority === null ? null : renamed(link.authority),
    problems: link.problems.map((problem) => renamedProblem(problem, renamed)),
  };
}

function renamedProblem(problem: Problem, renamed: Renamed): Problem {
  if ('guess' in problem) return { ...problem, guess: problem.guess === null ? null : renamed(problem.guess) };
  if ('members' in problem) return { ...problem, members: problem.members.map(renamed) };
  if ('candidates' in problem) return { ...problem, candidates: problem.candidates.map(renamed) };
  if ('similar' in problem) return { ...problem, similar: problem.similar.map(renamed) };
  if (problem.kind === 'short-case-volume-mismatch' || problem.kind === 'short-case-wrong-name') {
    return { ...problem, right: renamed(problem.right) };
  }
  return problem;
}
