package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms in which an account's values are written: words, dates, hashes. */
final class Forms {

  private static final Sentence WORD =
      new Sentence("a word that this release knows", "một từ mà phiên bản này biết");
  private static final Sentence INSTANT =
      new Sentence(
          "an instant such as 2026-11-21T08:00:00Z", "thời điểm, ví dụ 2026-11-21T08:00:00Z");
  private static final Sentence DATE =
      new Sentence("a date such as 2026-11-21", "ngày, ví dụ 2026-11-21");
  private static final Sentence SUBJECT =
      new Sentence(
          "a keyed hash of 64 hexadecimal digits", "giá trị băm có khóa gồm 64 chữ số thập lục");
  static final Sentence ID = new Sentence("an id", "mã định danh");

  private Forms() {}

  static <E extends Enum<E>> E word(JsonValue json, Class<E> type) throws MalformedJsonException {
    return json.parsed(text -> Enum.valueOf(type, text), WORD);
  }

  static <E extends Enum<E>> @Nullable E wordOrNull(JsonValue json, Class<E> type)
      throws MalformedJsonException {
    return json.isAbsent() ? null : word(json, type);
  }

  static Instant instant(JsonValue json) throws MalformedJsonException {
    return json.parsed(Instant::parse, INSTANT);
  }

  static @Nullable Instant instantOrNull(JsonValue json) throws MalformedJsonException {
    return json.isAbsent() ? null : instant(json);
  }

  static @Nullable LocalDate dateOrNull(JsonValue json) throws MalformedJsonException {
    return json.isAbsent() ? null : json.parsed(LocalDate::parse, DATE);
  }

  static Subject subject(JsonValue json) throws MalformedJsonException {
    return json.parsed(Subject::new, SUBJECT);
  }

  static @Nullable Subject subjectOrNull(JsonValue json) throws MalformedJsonException {
    return json.isAbsent() ? null : subject(json);
  }

  static <E extends Enum<E>> Set<E> words(JsonValue json, Class<E> type)
      throws MalformedJsonException {
    Set<E> set = EnumSet.noneOf(type);
    for (JsonValue item : json.items()) {
      set.add(word(item, type));
    }
    return Collections.unmodifiableSet(set);
  }

  /** An object whose names are words; names that this release does not know are left alone. */
  static <K extends Enum<K>, V> Map<K, V> map(JsonValue json, Class<K> keys, Reader<V> reader)
      throws MalformedJsonException {
    Map<K, V> map = new EnumMap<>(keys);
    if (!json.isAbsent()) {
      for (K key : keys.getEnumConstants()) {
        JsonValue value = json.field(key.name());
        if (!value.isAbsent()) {
          map.put(key, reader.read(value));
        }
      }
    }
    return Collections.unmodifiableMap(map);
  }

  static void put(ObjectNode tree, String name, @Nullable Object value) {
    tree.put(name, value == null ? null : value.toString());
  }

  static void put(ObjectNode tree, String name, @Nullable Subject subject) {
    tree.put(name, subject == null ? null : subject.digest());
  }

  static void put(ObjectNode tree, String name, Collection<? extends Enum<?>> words) {
    ArrayNode list = tree.putArray(name);
    words.forEach(word -> list.add(word.name()));
  }

  static <K extends Enum<K>, V> void put(
      ObjectNode tree, String name, Map<K, V> map, Function<V, String> form) {
    ObjectNode object = tree.putObject(name);
    map.forEach((key, value) -> object.put(key.name(), form.apply(value)));
  }

  /** Reads one value. */
  interface Reader<T> {
    T read(JsonValue json) throws MalformedJsonException;
  }
}
