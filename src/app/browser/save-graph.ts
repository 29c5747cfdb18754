import { exportFileName } from '../../export/file-name.ts';
import { FORMATS } from '../../export/formats.ts';
import { subDocument } from '../../graph/sub-document.ts';
import type { App } from '../app-context.ts';
import { selectIndex, selectVisible } from '../store/derived.ts';

/** `png`: a picture of what is shown; `json`: the whole document; `shown`: the part that is shown. */
export type ExportChoice = 'png' | 'json' | 'shown';

/** Makes the file and hands it to the browser to be saved; says in the page how it went. */
export async function exportAs(choice: ExportChoice, app: App): Promise<void> {
  const state = app.store.getState();
  const index = selectIndex(state);
  const visible = selectVisible(state);
  if (index === null || visible === null) return;
  if (choice === 'png') return savePicture(exportFileName(index.document, 'png'), app);
  const { write, extension, mediaType } = FORMATS.json;
  const document = choice === 'json' ? index.document : subDocument(index.document, visible);
  const fileName = exportFileName(document, extension, choice === 'shown' ? 'shown' : undefined);
  save(new Blob([write(document)], { type: mediaType }), fileName);
  app.actions.notify({ about: 'exported', fileName });
}

async function savePicture(fileName: string, { canvas, actions }: App): Promise<void> {
  if (canvas.current === null) return;
  try {
    const { blob, labelsLeftOut } = await canvas.current.toPng();
    save(blob, fileName);
    actions.notify(labelsLeftOut > 0 ? { about: 'crowded', labelsLeftOut } : { about: 'exported', fileName });
  } catch {
    // Whatever the browser's reason, it comes down to the size.
    actions.notify({ about: 'no-picture' });
  }
}

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by then; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
