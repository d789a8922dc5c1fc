/**
 * What people read: {@link io.dinhdanh.core.text.Sentence}s in English and Vietnamese; {@link
 * io.dinhdanh.core.text.Parsed}, a value or the {@link io.dinhdanh.core.text.Refusal} that a text
 * got instead; and {@link io.dinhdanh.core.text.VisibleText}, which shows what a hostile text would
 * hide.
 */
@NullMarked
package io.dinhdanh.core.text;

import org.jspecify.annotations.NullMarked;
