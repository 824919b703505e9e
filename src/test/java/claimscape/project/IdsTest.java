package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @Test
  void idsOfAContentAreTheSameEveryTime() {
    IdSource first = Ids.from("two articles");
    IdSource again = Ids.from("two articles");

    for (int i = 0; i < 20; i++) {
      assertThat(first.next()).isEqualTo(again.next());
    }
  }

  @Test
  void theFirstIdOfAContentIsTheBeginningOfAHashOfItsHash() {
    // printf '%s 0' "$(printf 'ferry' | sha256sum | cut -c1-64)" | sha256sum | cut -c1-12
    assertThat(Ids.from("ferry").next()).isEqualTo("8a490217ec08");
  }

  @Test
  void idsOfOtherContentsAreOthers() {
    assertThat(Ids.from("one").next()).isNotEqualTo(Ids.from("two").next());
    assertThat(Ids.from("").next()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noIdIsGivenTwice(long seed) {
    IdSource random = Ids.random(new Random(seed));
    IdSource derived = Ids.from("seed " + seed);
    Set<String> given = new HashSet<>();

    for (int i = 0; i < 2_000; i++) {
      assertThat(given.add(random.next())).isTrue();
      assertThat(given.add(derived.next())).isTrue();
    }
  }

  @Test
  void randomIdsAreEightSmallLettersAndDigitsWithoutThoseThatLookAlike() {
    IdSource ids = Ids.random(new Random(5));

    for (int i = 0; i < 500; i++) {
      assertThat(ids.next()).matches("[a-z2-9]{8}").doesNotContainPattern("[lo01]");
    }
  }

  @Test
  void everyKindOfEntryTakesItsIdFromOneRow() {
    int[] given = {0};
    IdSource counting = () -> "id" + given[0]++;

    assertThat(counting.source().value()).isEqualTo("id0");
    assertThat(counting.voice().value()).isEqualTo("id1");
    assertThat(counting.statement().value()).isEqualTo("id2");
    assertThat(counting.passage().value()).isEqualTo("id3");
    assertThat(counting.relation().value()).isEqualTo("id4");
    assertThat(counting.view().value()).isEqualTo("id5");
  }
}
