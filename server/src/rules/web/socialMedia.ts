import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const URL = 'https://x.com/annlee/status/1';

export const socialMediaForm: Rule = {
  id: 'social-media-form',
  family: 'web',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  source: indigo('R33.7', '18.2.2'),
  title: 'A post without its handle or its time',
  description:
    'A post is cited by who wrote it, with the account’s handle, and by the day and the time at which it was posted: Ann Lee ' +
    '(@annlee), X (July 6, 2021, 8:11 PM). Networks without handles have none.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [
    article(`Ann Lee (@annlee), X (July 6, 2021, 8:11 PM), ${URL}.`),
    article('Ann Lee, Facebook (July 6, 2021, 8:11 PM), https://www.facebook.com/annlee/1.'),
  ],
  wrong: [
    article(`«Ann Lee», X (July 6, 2021, 8:11 PM), ${URL}.`),
    article(`Ann Lee (@annlee), X («July 6, 2021»), ${URL}.`),
  ],
  ...ofCitations(['socialMedia'], ({ authors: [author], handle, container, date }, { prose: { text }, report }) => {
    if (author !== undefined && handle === null && container !== null && WITH_HANDLES.test(container.text)) {
      report({
        span: author.span,
        message: 'The handle of the account is missing: add it in parentheses behind the name.',
      });
    }
    if (date === null || date.day === null) return;
    const behind = text.slice(date.span.end, date.span.end + LONGEST);
    if (!behind.startsWith(')')) return;
    report({
      span: span(date.span.start, date.span.end),
      message: 'The time of the post is missing: add it behind the day, as in “8:11 PM”.',
    });
  }),
};

const LONGEST = 4;
const WITH_HANDLES = /^(?:X|Twitter|Instagram|TikTok|Threads|Bluesky|Mastodon)\b/i;
