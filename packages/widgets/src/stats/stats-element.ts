import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { version } from '../define/version.ts';
import { readHeadingLevel } from '../element/heading-level.ts';
import { renderHeading } from '../element/render-heading.ts';
import { ServerDrawnElement } from '../element/server-drawn-element.ts';
import { text } from '../style/text.ts';
import { tokens } from '../style/tokens.ts';
import { statsStyles } from './stats.styles.ts';

/**
 * A group of stat tiles, as a list in as many columns as fit.
 *
 * @summary A grid of stat tiles.
 * @tagname walbio-stats
 * @slot - The tiles. Each becomes an item of the list, unless it has a role of its own.
 * @csspart stats - The whole group.
 * @csspart heading - Its heading.
 * @csspart tiles - The list of tiles.
 * @cssprop --walbio-tile-width - The least width of a tile.
 */
export class WalbioStats extends ServerDrawnElement {
  static override properties: PropertyDeclarations = { label: {}, headingLevel: { attribute: 'heading-level' } };
  static override styles: CSSResultGroup = [tokens, text, statsStyles];

  /** The version of the package that the element came with. */
  static readonly walbioVersion: string = version;

  /** What the group is called: its heading, and the name of the list. */
  declare label: string | null | undefined;
  /** Level of the heading, from 2 to 6; 3 without it. */
  declare headingLevel: string | null | undefined;

  #items: readonly Element[] = [];

  protected override render(): TemplateResult {
    const label = this.label?.trim();
    const level = readHeadingLevel(this.headingLevel) ?? 3;
    return html`<div class="walbio" part="stats">
      ${label ? renderHeading(level, label, { name: 'heading', id: 'heading' }) : nothing}
      <div class="tiles" part="tiles" role="list" aria-labelledby=${label ? 'heading' : nothing}>
        <slot @slotchange=${this.#markItems}></slot>
      </div>
    </div>`;
  }

  /** Says of the tiles that they are items, and takes it back from those that left. */
  #markItems({ target }: Event): void {
    const tiles = (target as HTMLSlotElement).assignedElements();
    for (const gone of this.#items) if (!tiles.includes(gone)) gone.removeAttribute('role');
    this.#items = tiles.filter((tile) => this.#items.includes(tile) || !tile.hasAttribute('role'));
    for (const item of this.#items) item.setAttribute('role', 'listitem');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-stats': WalbioStats;
  }
}
