// The worker's own line among the people of a household. A 户主 stands for the worker where no line says 本人.
const OWN = /^(?:本人|户主|本户|自己|(?:困难)?职工(?:本人)?)$/;
const KIN = new RegExp(
  `^(?:${[
    "妻子?|丈?夫|爱人|配偶|前[夫妻]",
    "父亲?|母亲?|父母|养父母?|养母|继父母?|继母|爸爸?|妈妈?",
    "公公?|婆婆?|公婆|岳父母?|岳母",
    "子|儿子?|女儿?|子女|独生[子女]|[长大次二三四五六幺小][子女]|[养继]子女?|养女|继女|儿媳妇?|媳妇?|女婿|婿",
    "孙子?|孙女|外孙子?|外孙女|曾孙子?|曾孙女|孙媳妇?",
    "(?:外)?祖父母?|(?:外)?祖母|爷爷?|奶奶?|外公|外婆|姥爷|姥姥",
    "兄弟?|弟弟?|姐姐?|姊|妹妹?|哥哥?|兄弟姐妹|嫂子?|侄子?|侄女|外甥女?|叔叔?|伯父?|姑姑?|舅舅?|姨",
  ].join("|")})$`,
);

/**
 * Whether the kinship beside a person says that it is the worker.
 * @example isOwnLine("本人") // => true
 */
export function isOwnLine(relation: string): boolean {
  return OWN.test(relation);
}

/**
 * Whether what stands beside a person is a kinship with the worker: 妻, 之子, 户主之女, 儿媳. Source: GB/T 4761-2008 (codes of family relations),
 * and what departments write.
 * @example isKinship("户主之女") // => true
 */
export function isKinship(relation: string): boolean {
  return KIN.test(relation.replace(/^(?:户主|本人|职工|其)?之?(?=.)/, ""));
}
