import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clear, mount, openSource, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const stat = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';

// A file of its own: WebKitGTK lets new elements of a page keep what media queries came to before its window changed.
describe('the popover of a source in a low window', () => {
  before(start);
  afterEach(clear);

  it('is never cut off', async () => {
    await setViewport({ width: 1280, height: 400 });
    await mount(
      `<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(16em, 1fr)); gap: 1em">${stat.repeat(6)}</div>`,
    );
    for (const tile of document.querySelectorAll<Widget>('.mounted walbio-stat')) {
      await tile.updateComplete;
      tile.scrollIntoView({ block: 'nearest' });
      const popover = await openSource(tile);
      const { left, top, right, bottom } = popover.getBoundingClientRect();
      expect(Math.min(left, top), 'left, top').to.be.at.least(0);
      expect(right, 'right').to.be.at.most(1280);
      expect(bottom, 'bottom').to.be.at.most(400);
      popover.hidePopover();
    }
  });
});
