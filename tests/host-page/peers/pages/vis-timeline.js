/* global vis */
const items = [
  { id: 1, content: 'A laboratory opens', start: '1928-01-01' },
  { id: 2, content: 'A company goes public', start: '1996-05-01' },
  { id: 3, content: 'A factory is built', start: '2021-01-01' },
];
new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(items), {});
