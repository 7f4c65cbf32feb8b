/** Everything on this device. */
export default function LibraryScreen(_props: object) {
  return null;
}
