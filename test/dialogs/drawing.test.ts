import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawDialog } from '../../src/terminal/drawDialog.js';
import { content } from './content.js';

describe('docs/dialoger', () => {
  it.each([...content.dialoger.values()])('$id shows the dialog as it is', (dialog) => {
    const path = fileURLToPath(new URL(`../../docs/dialoger/${dialog.id}.md`, import.meta.url));
    expect(readFileSync(path, 'utf8'), 'the picture is stale: run npm run dialogs:tegn').toBe(
      drawDialog(content, dialog),
    );
  });
});
