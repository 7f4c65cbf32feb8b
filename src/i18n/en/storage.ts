/** Saving, and what is said when the data can’t be opened or saved. */
export const storageMessages = {
  'trouble.not-done':
    'That could not be done: what is kept on this device could not be read. Nothing was changed.',
  'trouble.not-read': 'What is kept on this device could not be read.',
  'trouble.try-again': 'Try again',
  'trouble.reload': 'Reload',
  'trouble.save-file': 'Save as file',
  'trouble.save-data': 'Save data as file',
  'trouble.save-failed': 'The file could not be made.',
  'trouble.detail': 'What the browser said',
  'trouble.blocked.title': 'Redthread is open in another tab that is older',
  'trouble.blocked.what': 'This tab waits and changes nothing until the other one is closed or reloaded.',
  'trouble.blocked.safe': 'Your work is in the other tab and on this device, untouched.',
  'trouble.blocked.now': 'Close the other tab; this one goes on by itself.',
  'trouble.newer.title': 'This device holds data written by a newer Redthread',
  'trouble.newer.what': 'This page is older than the data, perhaps from the browser’s memory.',
  'trouble.newer.safe': 'Nothing has been changed. Your work is on this device, untouched.',
  'trouble.newer.now': 'Reload to get the newer page. If this page comes again, save the data as a file.',
  'trouble.full.title': 'The disk of this device is full',
  'trouble.full.what': 'Redthread needs a little room to open its data.',
  'trouble.full.safe': 'Your work is on this device, untouched.',
  'trouble.full.now': 'Make some room and try again, or save the data as a file on another disk.',
  'trouble.unreadable.title': 'The browser cannot read Redthread’s data',
  'trouble.unreadable.what': 'The browser’s store gives an error when it is opened.',
  'trouble.unreadable.safe': 'Redthread has changed and deleted nothing.',
  'trouble.unreadable.now':
    'Close all tabs, start the browser again and try once more. Before you clear anything, save what can still be read as a file.',
  'trouble.crash.title': 'Redthread has stopped because of a fault',
  'trouble.crash.safe': 'Your work is kept on this device, and in this tab.',
  'trouble.crash.now': 'Reload to go on. To be on the safe side, save everything as a file first.',
  'not-saved.since': 'Not saved since {time}.',
  'not-saved.still': 'Still not saved, since {time}. Save your work as a file.',
  'not-saved.free-space': 'Free space…',
  'not-saved.full': 'The disk is full. Your work is safe in this tab; do not close it.',
  'not-saved.closed':
    'The data on this device was removed or taken over by a newer Redthread in another tab. What you opened is safe in this tab: save it as a file, then reload.',
  'not-saved.unavailable':
    'This browser refuses to store anything. Your work is in this tab only and gone when it closes; save it as a file.',
  'not-saved.unknown': 'The browser could not write. Your work is safe in this tab; do not close it.',
  'dialog.close': 'Close',
  'dialog.cancel': 'Cancel',
  'backup.failed':
    'No backup could be made: the storage could not be read. Load the page again and try once more; do not erase anything before.',
  'backup.save': 'Save a backup',
  'backup.done': 'The backup is saved.',
  'tabs.brought-back':
    'What you were working on was deleted in another tab at the same time. It is kept, with your work.',
  'tabs.not-removed':
    'Nothing was deleted: another tab was changing it at the same time. Look at it, then delete it again if you still want to.',
  'tabs.still-used':
    'What this step had added is still there: other work hangs on it by now. Delete it if you no longer want it.',
  'tabs.overtaken':
    'What was typed last, before a page closed, gave way to what was written since in the same place.',
  'tabs.lost':
    'Your last change belonged to something that another tab has deleted, and could not be kept. Undo the deletion to get it back.',
  'tabs.annotation-gone': '{kind} {number, number} was deleted in another tab',
  'tabs.annotation-gone-hint':
    'What you typed into it last may be gone with it; Undo in that tab brings it back as it was.',
  'tabs.back-to-text': 'Back to the text',
  'tabs.changed-elsewhere': 'Changed in another tab. This one shows it as it is now.',
} as const;
