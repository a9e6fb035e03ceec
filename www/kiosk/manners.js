/** What a shared screen does not do: open menus that lead elsewhere, be dragged about, take files, fill the clipboard. */

const REFUSED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut'];

/** @param {EventTarget} target */
export function refuse(target) {
  for (const kind of REFUSED) target.addEventListener(kind, (event) => event.preventDefault(), { capture: true });
}
