/** What the rooms of this module share and nobody else should use; it may change at any time. */
@NullMarked
package io.dinhdanh.nfc.internal;

import org.jspecify.annotations.NullMarked;
