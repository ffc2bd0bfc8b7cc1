import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, find, mount, start } from '../../../test/browser/mount.ts';

describe('the styles of the scale', () => {
  before(start);
  afterEach(clear);
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const media of ['screen', 'print'] as const)
    it(`leave the “million” of an amount in its line, ${media}`, async () => {
      const timeline = await mount('<walbio-timeline subject="promethera-biosciences" scale></walbio-timeline>');
      await emulateMedia({ media });
      const words = find(timeline, '.number > .scale');
      expect(words.textContent).to.match(/million/);
      expect(getComputedStyle(words).display).to.equal('inline');
    });
});
