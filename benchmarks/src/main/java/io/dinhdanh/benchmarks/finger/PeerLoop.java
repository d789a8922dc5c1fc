package io.dinhdanh.benchmarks.finger;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.images.FingerprintFormat;
import io.dinhdanh.biometrics.images.TemplateWriter;
import java.util.ArrayList;
import java.util.List;

/** SourceAFIS's own way to identify: its matcher in a loop over its templates. */
final class PeerLoop {

  private final List<FingerprintTemplate> gallery = new ArrayList<>();

  void add(io.dinhdanh.biometrics.fingerprint.FingerprintTemplate template)
      throws BiometricsException {
    gallery.add(theirs(template));
  }

  private static FingerprintTemplate theirs(
      io.dinhdanh.biometrics.fingerprint.FingerprintTemplate template) throws BiometricsException {
    return new FingerprintTemplate(TemplateWriter.write(template, FingerprintFormat.SOURCEAFIS));
  }

  int size() {
    return gallery.size();
  }

  /** The CPU time of one probe against all, in nanoseconds; its best score goes to the sink. */
  long run(io.dinhdanh.biometrics.fingerprint.FingerprintTemplate probe, double[] sink)
      throws BiometricsException {
    FingerprintTemplate theirs = theirs(probe);
    long start = CpuTime.now();
    FingerprintMatcher matcher = new FingerprintMatcher(theirs);
    for (FingerprintTemplate candidate : gallery) {
      sink[0] = Math.max(sink[0], matcher.match(candidate));
    }
    return CpuTime.now() - start;
  }
}
