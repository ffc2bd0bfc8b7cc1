import { html, LitElement } from 'lit';

/** An element of the page's own, drawn by a Lit of its own. */
class HostPageLit extends LitElement {
  protected override render(): unknown {
    return html`<span>drawn by the Lit of the page</span>`;
  }
}

customElements.define('host-page-lit', HostPageLit);
