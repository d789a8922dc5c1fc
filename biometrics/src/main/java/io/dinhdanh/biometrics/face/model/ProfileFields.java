package io.dinhdanh.biometrics.face.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of one object, each asked for by its name and kind. */
record ProfileFields(JsonNode node, String path) {

  ProfileFields {
    if (!node.isObject()) {
      throw new IllegalArgumentException(path + " is not an object");
    }
  }

  boolean has(String name) {
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  ProfileFields object(String name) {
    return new ProfileFields(value(name, true), path + "." + name);
  }

  List<ProfileFields> objects(String name) {
    List<ProfileFields> objects = new ArrayList<>();
    for (JsonNode element : value(name, array(name))) {
      objects.add(new ProfileFields(element, path + "." + name));
    }
    return objects;
  }

  List<Double> numbers(String name) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : value(name, array(name))) {
      if (!element.isNumber()) {
        throw new IllegalArgumentException(path + "." + name + " holds no number");
      }
      numbers.add(element.asDouble());
    }
    return numbers;
  }

  String text(String name) {
    return value(name, is(name, JsonNode::isTextual)).asText();
  }

  /** A file beside the profile: never a path that leads elsewhere. */
  String fileName(String name) {
    String file = text(name);
    if (!file.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException(path + "." + name + " is not a plain file name");
    }
    return file;
  }

  double number(String name) {
    return value(name, is(name, JsonNode::isNumber)).asDouble();
  }

  int integer(String name) {
    return value(name, is(name, value -> value.isInt())).asInt();
  }

  boolean truth(String name) {
    return value(name, is(name, JsonNode::isBoolean)).asBoolean();
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    String word = text(name).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(path + "." + name + " is none of the known words");
  }

  private boolean array(String name) {
    return is(name, JsonNode::isArray);
  }

  private boolean is(String name, Predicate<JsonNode> kind) {
    @Nullable JsonNode value = node.get(name);
    return value != null && kind.test(value);
  }

  private JsonNode value(String name, boolean fits) {
    @Nullable JsonNode value = node.get(name);
    if (value == null || !fits) {
      throw new IllegalArgumentException(path + "." + name + " is missing or of another kind");
    }
    return value;
  }
}
