import { expect } from '@open-wc/testing';
import { WalbioStat } from '../stat/stat-element.ts';
import { defineElement } from './define-element.ts';
import { defineStat } from './define-stat.ts';
import { version } from './version.ts';

function listen(act: () => void): readonly string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('registering', () => {
  it('registers a tag, and does nothing the second time', () => {
    expect(listen(() => [defineStat(), defineStat()])).to.deep.equal([]);
    expect(customElements.get('walbio-stat')).to.equal(WalbioStat);
  });

  it('leaves a tag to another version, and says so once', () => {
    const older = class extends HTMLElement {
      static readonly walbioVersion = '0.0.1';
    };
    customElements.define('walbio-older', older);
    customElements.define('walbio-foreign', class extends HTMLElement {});
    const said = listen(() => {
      defineElement('walbio-older', class extends HTMLElement {}, customElements);
      defineElement('walbio-foreign', class extends HTMLElement {}, customElements);
    });
    expect(customElements.get('walbio-older')).to.equal(older);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<walbio-older>').and.to.contain('0.0.1').and.to.contain(version);
  });
});
