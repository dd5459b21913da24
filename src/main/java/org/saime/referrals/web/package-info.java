/** The pages of intake: refer a family, the list, one referral, ask for help; and the same as JSON. */
@NamedInterface("web")
@NullMarked
package org.saime.referrals.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
