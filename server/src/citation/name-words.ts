/** Words of persons' names, as sets that are asked of tokens. */
import { givenNames as given } from '../tables/givenNames';
import * as names from '../tables/names';
import { WordSet } from './word-set';

/** `de`, `van`. */
export const particles = new WordSet(names.nameParticles);
/** `Jr`, `III`. */
export const suffixes = new WordSet(names.nameSuffixes);
/** `Dr`, `Judge`. */
export const personTitles = new WordSet(names.nameTitles);
export const surnamesFirst = new WordSet(names.surnamesFirst);
export const givenNames = new WordSet(given);
