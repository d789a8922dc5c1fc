/**
 * Fingerprint images and template formats: extraction by SourceAFIS, its own templates, ISO/IEC
 * 19794-2 and ANSI INCITS 378, in and out of the SDK's own template.
 */
@NullMarked
package io.dinhdanh.biometrics.images;

import org.jspecify.annotations.NullMarked;
