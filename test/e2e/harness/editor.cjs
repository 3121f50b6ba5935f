#!/usr/bin/env node
// What VSCODE_EXECUTABLE_PATH can name: editor.ts, which is TypeScript.
require('tsx/cjs');
require('./editor.ts');
