import { expectTypeOf } from 'vitest';
import type { AttributeValue } from './attribute-value.ts';
import type { CamelCase } from './camel-case.ts';

expectTypeOf<AttributeValue<string | null | undefined>>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<AttributeValue<number | undefined>>().toEqualTypeOf<number | `${number}` | undefined>();
expectTypeOf<AttributeValue<boolean>>().toEqualTypeOf<boolean | ''>();
expectTypeOf<AttributeValue<'a' | 'b'>>().toEqualTypeOf<'a' | 'b'>();

expectTypeOf<CamelCase<'heading-level'>>().toEqualTypeOf<'headingLevel'>();
expectTypeOf<CamelCase<'one-two-three'>>().toEqualTypeOf<'oneTwoThree'>();
expectTypeOf<CamelCase<'subject'>>().toEqualTypeOf<'subject'>();
