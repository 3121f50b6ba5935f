/** The arguments that @vscode/test-electron gives to the editor it starts. */
export interface EditorArguments {
  /** The folder to open; null for none. */
  readonly folder: string | null;
  readonly developed: readonly string[];
  /** The module whose `run` is the suite. */
  readonly tests: string;
  readonly disableExtensions: boolean;
}

/** Throws when it isn't told what to test: this editor has no other use. */
export function readArguments(argv: readonly string[]): EditorArguments {
  const values = (name: string) =>
    argv.filter((each) => each.startsWith(`--${name}=`)).map((each) => each.slice(name.length + 3));
  const tests = values('extensionTestsPath')[0];
  if (tests === undefined) throw new Error('--extensionTestsPath is missing');
  return {
    folder: argv.find((each) => !each.startsWith('-')) ?? null,
    developed: values('extensionDevelopmentPath'),
    tests,
    disableExtensions: argv.includes('--disable-extensions'),
  };
}
