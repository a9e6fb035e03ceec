/** Lit: the elements stand in the shadow root of another element, in a list with keys. */
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heard, PRESSES, START } from './cards.js';

class PageOfCards extends LitElement {
  static properties = { state: { state: true } };

  constructor() {
    super();
    this.state = START;
  }

  tell(event) {
    this.state = { ...this.state, heard: [...this.state.heard, heard(event)] };
  }

  card(name) {
    const { state } = this;
    if (name === 'levels') return html`<pcw-pam-levels id="levels" theme=${state.theme}></pcw-pam-levels>`;
    if (name === 'outcomes') return html`<pcw-outcome-builder id="outcomes" theme=${state.theme}></pcw-outcome-builder>`;
    const quiz = html`<pcw-quiz id=${name} heading-level="3" theme=${state.theme} .pack=${state.packs[name]} @pcw-answered=${this.tell}><p>On paper at the desk.</p></pcw-quiz>`;
    return name === 'second' && state.elsewhere ? html`<section>${quiz}</section>` : quiz;
  }

  render() {
    const { state } = this;
    const shown = state.keys.filter((name) => name !== 'first' || state.there);
    return html`
      ${Object.entries(PRESSES).map(([label, change]) => html`<button @click=${() => (this.state = change(state))}>${label}</button>`)}
      <output>${state.heard.join(', ')}</output>
      ${repeat(shown, (name) => name, (name) => this.card(name))}
    `;
  }
}
customElements.define('page-of-cards', PageOfCards);
document.querySelector('#app').append(document.createElement('page-of-cards'));
document.addEventListener('leave', () => document.querySelector('page-of-cards').remove());
