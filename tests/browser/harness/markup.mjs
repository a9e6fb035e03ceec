/** What is seen of a text of a pack, which may hold marks. */

/** The first paragraph as plain words. @param {string} text */
export function words(text) {
  const [first] = text.trim().split(/\n[ \t]*\n|\n(?=- |\d+\. )/);
  return plain(first);
}

/** All of it as plain words. @param {string} text */
export function plain(text) {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*?)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\\([\\*[\]()!_-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
