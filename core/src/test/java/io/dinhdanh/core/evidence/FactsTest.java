package io.dinhdanh.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void behavesAsALinkedMapDoes() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      Facts facts = Facts.NONE;
      Map<String, String> twin = new LinkedHashMap<>();
      for (int i = 0; i < 8; i++) {
        String name = "n" + random.nextInt(6);
        facts = facts.with(name, "v" + i);
        twin.put(name, "v" + i);
        assertEquals(twin, facts);
        assertEquals(facts, twin);
        assertEquals(twin.hashCode(), facts.hashCode());
        assertEquals(new ArrayList<>(twin.keySet()), new ArrayList<>(facts.keySet()));
        assertEquals(new ArrayList<>(twin.values()), new ArrayList<>(facts.values()));
        assertEquals(twin.get("n3"), facts.get("n3"));
        assertEquals(twin.containsKey("n4"), facts.containsKey("n4"));
      }
      assertEquals(facts, Facts.copyOf(twin));
    }
  }

  @Test
  void isNotCopiedAgainAndCannotBeChanged() {
    Facts facts = Facts.NONE.with("a", "1");
    assertSame(facts, Facts.copyOf(facts));
    assertSame(Facts.NONE, Facts.copyOf(Map.of()));
    assertThrows(UnsupportedOperationException.class, () -> facts.put("b", "2"));
    assertThrows(UnsupportedOperationException.class, facts::clear);
    Map.Entry<String, String> entry = facts.entrySet().iterator().next();
    assertThrows(UnsupportedOperationException.class, () -> entry.setValue("2"));
    Iterator<String> names = facts.keySet().iterator();
    names.next();
    assertFalse(names.hasNext());
    assertThrows(NoSuchElementException.class, names::next);
  }
}
