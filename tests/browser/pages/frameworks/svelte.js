/** Svelte: compiled by the test, which also moves an element by hand. */
import { mount, unmount } from 'svelte';
import App from './App.svelte';

const app = mount(App, { target: document.querySelector('#app') });
document.addEventListener('leave', () => unmount(app));
