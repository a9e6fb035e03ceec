/**
 * Every text that the page for frames shows or logs, in one place. What a reader sees is one plain sentence; causes and
 * cures are for the author of the page around it.
 */

/** Each widget in the middle of a sentence, as a title, and in one line. */
export const widgets = /** @type {Record<string, { name: string, title: string, about: string }>} */ ({
  quiz: { name: 'the quiz', title: 'Quiz', about: 'A quiz on personalised care, with reasons for every answer.' },
  'pam-levels': {
    name: 'this page on the PAM Levels',
    title: 'The four PAM Levels',
    about: 'What the four PAM Levels mean, and how to tailor an approach to each.',
  },
  'outcome-builder': {
    name: 'the outcome builder',
    title: 'Outcome builder',
    about: 'Write learning outcomes, check them, and match them to a curriculum.',
  },
});

/** Inside the element, until the widget is there and again if it cannot be. */
export const fallback = {
  here: (/** @type {string} */ name) => `Please wait for ${name} to come up here. If it does not, you can try again later.`,
  before: (/** @type {string} */ name) => `Please wait for ${name} to come up here. If it does not, you can `,
  link: 'open it in a new tab',
};

/** The page where the address names no widget. */
export const chooser = {
  title: 'Nothing to show yet',
  reader: 'The address of this page does not say what to show. If you came here to read or to learn something, please tell the people who run the website you came from.',
  author: 'For the author of the page',
  add: 'Put the name of a widget after the address of this page. You can try each one here:',
  paste: 'To show one on a page of your own, paste this. Put your own address in place of this one:',
  frame: (/** @type {string} */ address) => `<iframe src="${address}" title="Quiz on personalised care" width="100%" height="700"></iframe>`,
};

/** Words on pages that say why there is nothing. */
export const trouble = {
  details: 'Details for the author of this page',
  sandbox: 'About the sandbox, for the author of this page',
  again: 'Try again',
};

/**
 * Why there is nothing, as [what a reader is told, cause, cure, code of the event pcw-failed].
 * @type {Record<string, [string, string, string, string]>}
 */
export const reasons = {
  stranger: [
    'This cannot be shown, because its content comes from a website that this page does not allow.',
    'The address asks for content from another website. This page takes it from its own website only, so that nobody can show their own text under this address.',
    'Put the file on the same website as embed.html. Or ask the people who look after embed.html to add the other website to its line <meta name="pcw-origins">.',
    'pack-unreachable',
  ],
  address: [
    'This cannot be shown, because the address of its content is not valid.',
    'The address of the content is not valid.',
    'Correct the address. It must begin with https:// or be the name of a file beside embed.html.',
    'pack-unreachable',
  ],
  script: [
    'This could not be loaded.',
    'A script is missing or damaged beside embed.html, or this website does not allow it.',
    'Copy the file that is named here into the folder of embed.html. If it is there, look at the Content-Security-Policy of this website.',
    'start-failed',
  ],
  unnamed: [
    'This could not be loaded.',
    'The page embed.html names no script for this widget.',
    'Copy embed.html again, or put the line with the script back into its <template>.',
    'start-failed',
  ],
};

/** Shown below the element where a sandbox keeps its content away. */
export const sandboxed =
  'The frame around this page has the attribute sandbox without allow-same-origin. The browser then counts this page as a stranger on its own website and lets it read no file. What to do: add allow-same-origin to sandbox; or let the server send “Access-Control-Allow-Origin: *” with the file; or leave src away to show what comes with the widget.';

/** What only the console says, for the author of the page around it. */
export const warnings = {
  widget: (/** @type {string} */ name) => `There is no widget "${name}". Write widget=quiz, widget=pam-levels or widget=outcome-builder.`,
  unknown: (/** @type {string} */ name, /** @type {string} */ widget) =>
    `The parameter "${name}" is left out: ${widget} has no such attribute, or it may not stand in an address.`,
  twice: (/** @type {string} */ name) => `The parameter "${name}" stands in the address twice. The first one counts.`,
  value: (/** @type {string} */ name) => `The parameter "${name}" is left out, because its value cannot be used here.`,
  parent: (/** @type {string} */ value, /** @type {string} */ origin) =>
    `The parameter parent-origin is left out, and no page is told what happens here: "${value}" is not the exact origin of one website. ${
      origin ? `Write ${origin}` : 'Write it as https://www.example.org'
    }.`,
  listed: (/** @type {string} */ one) =>
    `"${one}" in <meta name="pcw-origins"> is left out: it is not the origin of one website. Write it as https://www.example.org.`,
  elsewhere: (/** @type {string} */ origin) =>
    `The page around this frame is not at ${origin}, so it is not told what happens here. Correct parent-origin.`,
};

/** Before each of them. */
export const prefix = 'Personalised Care Widgets, embed.html:';
