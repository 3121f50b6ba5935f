import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills';

export const urlTracking: Rule = {
  id: 'url-tracking',
  family: 'web',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R33.6.1', '18.2.2(d)'),
  title: 'A URL that tells where it was copied from',
  description:
    'Newsletters and social media add keys to an address by which they follow their readers: utm_source, fbclid. The page is ' +
    'the same without them. Nothing within a URL is changed unasked.',
  marks: ['utm_', 'fbclid=', 'gclid=', 'msclkid=', 'mc_cid=', 'mc_eid=', 'igshid='],
  looksIntoMasks: true,
  right: [article(`${PAGE}?page=2.`), article(`${PAGE}/utm_source.`)],
  wrong: [
    article(`${PAGE}«?utm_source=letter&utm_medium=mail».`),
    article(`${PAGE}?page=2«&fbclid=IwAR0x».`),
    article(`${PAGE}?«utm_source=letter&»page=2.`),
  ],
  check({ prose, reading, report }) {
    for (const mask of reading.masked) {
      if (mask.kind !== 'url') continue;
      for (const key of trackingKeys(prose.text, mask)) {
        report({
          span: key,
          message: 'This part of the URL only tells where it was copied: leave it out.',
          fixes: perhapsIn(prose, 'Leave it out', key, ''),
        });
      }
    }
  },
};

/** Runs of such keys in a URL’s query, with the `?` or `&` that goes with them. */
function* trackingKeys(text: string, url: Span): Iterable<Span> {
  const query = text.indexOf('?', url.start);
  if (query === -1 || query >= url.end) return;
  const hash = text.indexOf('#', query);
  const end = hash === -1 || hash > url.end ? url.end : hash;
  let at = query + 1;
  let from = -1;
  while (at < end) {
    const next = text.indexOf('&', at);
    const stop = next === -1 || next > end ? end : next;
    if (isTracking(text.slice(at, Math.min(stop, at + LONGEST_KEY)))) {
      if (from === -1) from = at;
    } else if (from !== -1) {
      yield span(from, at);
      from = -1;
    }
    at = stop + 1;
  }
  if (from !== -1) yield span(from - 1, end);
}

const LONGEST_KEY = 30;

const isTracking = (parameter: string): boolean =>
  /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)=/.test(parameter);
