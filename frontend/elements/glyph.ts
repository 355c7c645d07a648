/** One of the sprite's signs. No shadow and no library: a screen has forty of them. */
class Glyph extends HTMLElement {
  connectedCallback() {
    if (!this.firstChild) {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', `images/icons.svg#${this.getAttribute('name')}`);
      drawing.append(use);
      this.append(drawing);
    }
  }
}

customElements.define('ag-glyph', Glyph);
