package io.dinhdanh.biometrics.images;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.fingerprintio.ansi378v2009.Ansi378v2009Template;
import com.machinezoo.fingerprintio.ansi378v2009am1.Ansi378v2009Am1Template;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011Template;
import com.machinezoo.noexception.Exceptions;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the standards' records say beside the minutiae. */
final class StandardRecords {

  private StandardRecords() {}

  /** The format that the bytes begin like, or null. */
  static @Nullable TemplateFormat format(byte[] bytes) {
    try {
      return TemplateFormat.identify(bytes);
    } catch (RuntimeException tooShort) {
      return null;
    }
  }

  /** The finger of each view. The five standards share one list of fingers. */
  static List<FingerPosition> positions(byte[] bytes, TemplateFormat format) {
    return switch (format) {
      case ISO_19794_2_2005 ->
          codes(
              new Iso19794p2v2005Template(bytes, Exceptions.silence()).fingerprints,
              view -> view.position);
      case ISO_19794_2_2011 ->
          codes(
              new Iso19794p2v2011Template(bytes, Exceptions.silence()).fingerprints,
              view -> view.position);
      case ANSI_378_2004 ->
          codes(
              new Ansi378v2004Template(bytes, Exceptions.silence()).fingerprints,
              view -> view.position);
      case ANSI_378_2009 ->
          codes(
              new Ansi378v2009Template(bytes, Exceptions.silence()).fingerprints,
              view -> view.position);
      case ANSI_378_2009_AM1 ->
          codes(
              new Ansi378v2009Am1Template(bytes, Exceptions.silence()).fingerprints,
              view -> view.position);
    };
  }

  /** Views of several fingers at once have names that are no finger's. */
  private static FingerPosition named(String name) {
    for (FingerPosition position : FingerPosition.values()) {
      if (position.name().equals(name)) {
        return position;
      }
    }
    return FingerPosition.UNKNOWN;
  }

  private static <T> List<FingerPosition> codes(List<T> views, Function<T, Enum<?>> position) {
    return views.stream()
        .map(view -> named(position.apply(view).name()))
        .collect(Collectors.toList());
  }
}
