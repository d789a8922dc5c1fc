package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import java.util.Locale;

/** What each source states, by the names of sources and, in camel case, of fields. */
final class IdentityMapping extends JsonMapping<IdentityRecord> {

  @Override
  public ObjectNode toTree(IdentityRecord identity) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    for (IdentitySource source : identity.sources()) {
      ObjectNode statements = tree.putObject(source.name());
      identity.of(source).forEach((field, value) -> statements.put(name(field), value));
    }
    return tree;
  }

  @Override
  protected IdentityRecord read(JsonValue json) throws MalformedJsonException {
    IdentityRecord identity = IdentityRecord.empty();
    for (IdentitySource source : IdentitySource.values()) {
      JsonValue statements = json.field(source.name());
      for (IdentityField field : IdentityField.values()) {
        if (!statements.isAbsent() && !statements.field(name(field)).isAbsent()) {
          identity = identity.with(source, field, statements.field(name(field)).text());
        }
      }
    }
    return identity;
  }

  /** {@code PERSONAL_NUMBER} becomes {@code personalNumber}. */
  static String name(IdentityField field) {
    StringBuilder name = new StringBuilder();
    for (String word : field.name().split("_", -1)) {
      String tail = word.substring(1).toLowerCase(Locale.ROOT);
      name.append(name.length() == 0 ? Character.toLowerCase(word.charAt(0)) : word.charAt(0));
      name.append(tail);
    }
    return name.toString();
  }
}
