package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import java.util.Base64;

/** Bytes in JSON: base64 with padding, RFC 4648 §4. */
final class JsonBytes {

  private static final Sentence BASE64 = new Sentence("bytes in base64", "dãy byte dạng base64");

  private JsonBytes() {}

  static String write(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] read(JsonValue json) throws MalformedJsonException {
    return json.parsed(text -> Base64.getDecoder().decode(text), BASE64);
  }

  static Octets octets(JsonValue json) throws MalformedJsonException {
    return Octets.of(read(json));
  }
}
