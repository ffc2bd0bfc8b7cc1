/* global TL */
const place = document.querySelector('#timeline');
const events = [
  { start_date: { year: '1928' }, text: { headline: 'A laboratory opens', text: 'In a <b>small</b> town' } },
  { start_date: { year: '1996', month: '5' }, text: { headline: 'A company goes public', text: 'On two exchanges' } },
  { start_date: { year: '2021' }, text: { headline: 'A factory is built', text: 'For viral vectors' } },
];
new TL.Timeline(place, place.dataset.src ?? { events }, { font: null });
