import { choiceCard, type Option } from '../../cards/chat/choice-card';
import { buttonsOf } from '../support/visible-text';

const titlesOf = (...options: Omit<Option, 'asks'>[]) =>
  buttonsOf(
    choiceCard(
      { question: 'Welk voorstel bedoelt u?', hint: '' },
      options.map((option, index) => ({ ...option, asks: `status ${index}` })),
    ),
  ).map(({ title }) => title);

test('two buttons of one title say what tells them apart', () => {
  expect(
    titlesOf({ title: 'Begroting', apart: 'Z26-1' }, { title: 'Begroting', apart: 'Z26-2' }, { title: 'Jaarrekening' }),
  ).toEqual(['Begroting, Z26-1', 'Begroting, Z26-2', 'Jaarrekening']);
});

test('when nothing tells them apart they are numbered, so that no two are equal', () => {
  expect(titlesOf({ title: 'Jan' }, { title: 'Jan (2)' }, { title: 'Jan' })).toEqual(['Jan', 'Jan (2)', 'Jan (3)']);
});
