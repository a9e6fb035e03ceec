/** Vue: templates compiled in the page, a list with keys, a teleport. */
import { createApp, shallowRef } from 'vue/dist/vue.esm-bundler.js';
import { heard, PRESSES, START } from './cards.js';

const template = `
  <button v-for="(change, label) in presses" :key="label" @click="press(change)">{{ label }}</button>
  <output>{{ state.heard.join(', ') }}</output>
  <template v-for="name in state.keys" :key="name">
    <pcw-pam-levels v-if="name === 'levels'" id="levels" :theme="state.theme"></pcw-pam-levels>
    <pcw-outcome-builder v-else-if="name === 'outcomes'" id="outcomes" :theme="state.theme"></pcw-outcome-builder>
    <Teleport v-else-if="name === 'second'" to="#elsewhere" :disabled="!state.elsewhere">
      <pcw-quiz id="second" heading-level="3" :theme="state.theme" :pack="state.packs.second" @pcw-answered="tell"><p>On paper at the desk.</p></pcw-quiz>
    </Teleport>
    <pcw-quiz v-else-if="state.there" id="first" heading-level="3" :theme="state.theme" :pack="state.packs.first" @pcw-answered="tell"><p>On paper at the desk.</p></pcw-quiz>
  </template>`;

const app = createApp({
  template,
  setup() {
    const state = shallowRef(START);
    const press = (change) => (state.value = change(state.value));
    const tell = (event) => (state.value = { ...state.value, heard: [...state.value.heard, heard(event)] });
    return { state, presses: PRESSES, press, tell };
  },
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('pcw-');
app.mount('#app');
document.addEventListener('leave', () => app.unmount());
