/**
 * Designations of pieces in journals and newspapers, between author and title. Source: Indigo Book, 2d ed., R31 and R33
 * (CC0); own list of others. In lower case.
 */
export const designations: ReadonlySet<string> = new Set([
  'note',
  'comment',
  'case note',
  'casenote',
  'recent case',
  'recent cases',
  'recent development',
  'recent developments',
  'essay',
  'book note',
  'book review',
  'review',
  'commentary',
  'article',
  'symposium',
  'foreword',
  'colloquium',
  'panel',
  'panel discussion',
  'lecture',
  'remarks',
  'keynote address',
  'developments in the law',
  'leading case',
  'legislation',
  'survey',
  'response',
  'reply',
  'student article',
  'special project',
  'project',
  'editorial',
  'opinion',
  'op-ed',
  'letter to the editor',
  'press release',
  'blog post',
  'analysis',
  'column',
  'obituary',
  'interview',
  'review essay',
]);

/** Whether a stretch between author and title is a designation. */
export const isDesignation = (text: string): boolean =>
  designations.has(text.trim().toLowerCase().replace(/[.,]$/, ''));
