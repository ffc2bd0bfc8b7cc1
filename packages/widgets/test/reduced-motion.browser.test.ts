import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, mount, start } from './browser/mount.ts';
import type { Widget } from './browser/mount.ts';

const pages: Readonly<Record<string, string>> = {
  'a tile': '<walbio-stat indicator="biotech-companies" subject="wallonia" trend></walbio-stat>',
  'a timeline': '<walbio-timeline scale filters group-by="decade"></walbio-timeline>',
  'a compact card': '<walbio-company organization="celyad" compact></walbio-company>',
  'a table': '<walbio-table group="cell-therapy-companies"></walbio-table>',
  'a citation': '<walbio-source source="cell-therapy-2016"></walbio-source>',
};

/** What in an element would move: by a transition, an animation, or scrolling that takes its time. */
function listMotions({ shadowRoot }: Widget): readonly string[] {
  return [...shadowRoot.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after']
      .map((part) => getComputedStyle(element, part))
      .filter(
        ({ transitionDuration, animationName, scrollBehavior }) =>
          /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
      )
      .map(({ transitionDuration }) => `${element.localName}.${element.className}: ${transitionDuration}`),
  );
}

describe('a reader who wants less motion', () => {
  before(start);
  afterEach(clear);

  for (const [name, html] of Object.entries(pages)) {
    it(`sees nothing move in ${name}, which moves for others`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const widget = await mount(html);
      const still = listMotions(widget);
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(still).to.deep.equal([]);
      expect(listMotions(widget)).to.not.deep.equal([]);
    });
  }
});
