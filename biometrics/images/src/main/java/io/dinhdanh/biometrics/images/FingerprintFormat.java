package io.dinhdanh.biometrics.images;

import com.machinezoo.fingerprintio.TemplateFormat;
import org.jspecify.annotations.Nullable;

/** Formats of fingerprint templates that others write and read. */
public enum FingerprintFormat {

  /** The CBOR of SourceAFIS 3. */
  SOURCEAFIS(null),

  /** ISO/IEC 19794-2:2005, record format. */
  ISO_19794_2_2005(TemplateFormat.ISO_19794_2_2005),

  /** ISO/IEC 19794-2:2011, off-card record format. */
  ISO_19794_2_2011(TemplateFormat.ISO_19794_2_2011),

  /** ANSI INCITS 378-2004. */
  ANSI_378_2004(TemplateFormat.ANSI_378_2004),

  /** ANSI INCITS 378-2009. */
  ANSI_378_2009(TemplateFormat.ANSI_378_2009),

  /** ANSI INCITS 378-2009 with amendment 1. */
  ANSI_378_2009_AM1(TemplateFormat.ANSI_378_2009_AM1);

  private final @Nullable TemplateFormat standard;

  FingerprintFormat(@Nullable TemplateFormat standard) {
    this.standard = standard;
  }

  /** The format in the words of fingerprintio, or null for SourceAFIS's own. */
  @Nullable TemplateFormat standard() {
    return standard;
  }
}
