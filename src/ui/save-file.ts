/** Hands a file to the person: the browser saves it where it saves downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the content after the click; some do so late.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
