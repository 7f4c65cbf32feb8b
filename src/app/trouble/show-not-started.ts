import { backupName } from '../../ui/backup-name';
import { saveFile } from '../../ui/save-file';

/**
 * The last resort when not even the words of the interface could be loaded: shows the plain page that lies ready in
 * `index.html`, with a way to the data. `rescue` gives everything that can still be read, as a file.
 */
export function showNotStarted(rescue: () => Promise<Blob>): void {
  const template = document.getElementById('not-started');
  const root = document.getElementById('root');
  if (!(template instanceof HTMLTemplateElement) || root === null) return;
  root.replaceChildren(template.content.cloneNode(true));
  root.querySelector('[data-act=reload]')?.addEventListener('click', () => location.reload());
  root.querySelector('[data-act=save]')?.addEventListener('click', () => {
    rescue().then(
      (file) => saveFile(file, backupName(Date.now())),
      () => {
        const alert = root.querySelector('[role=alert]');
        if (alert !== null) alert.textContent = root.querySelector('[hidden]')?.textContent ?? '';
      },
    );
  });
  root.querySelector('h1')?.focus();
}
