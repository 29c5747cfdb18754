/** Verbs of agreeing and of doing things together that several types of relation share. */

/** To sign. A longer trigger hides the shorter one in it, so the types that follow from signing share one list. */
export const SIGN: readonly string[] = [
  ...[
    '签',
    '签了',
    '签过',
    '签成',
    '续签',
    '续签了',
    '新签',
    '草签',
    '换签',
    '互签',
    '签署',
    '签署了',
    '签署过',
  ],
  ...[
    '签订',
    '签订了',
    '签定',
    '签定了',
    '签下',
    '签下了',
    '订立',
    '签约',
    '达成',
    '达成了',
    '缔结',
    '正式签署',
  ],
  ...['共同签署', '联合签署', '分别签署', '相继签署', '敲定', '谈定', '谈妥', '谈成', '在谈', '正在谈'],
];

const TOGETHER = ['共同', '联合', '联手', '携手', '合作', '合力', '合资', '共同出资', '联合出资', '合伙'];
const cross = (verbs: readonly string[]) => TOGETHER.flatMap((how) => verbs.map((verb) => how + verb));

/** To found and to build together: what comes of it is launched by all. */
export const MADE_TOGETHER: readonly string[] = [
  ...cross(['设立', '成立', '组建', '发起', '建立', '创建', '建设', '打造', '筹建', '兴建', '投建', '创办']),
  ...cross(['发起设立', '发起成立', '启动建设', '开办', '举办']),
  ...[
    '共建',
    '共建了',
    '合建',
    '合办',
    '合设',
    '共推',
    '共同推出',
    '共创',
    '合作办了',
    '签约发起',
    '签约共建',
  ],
  ...['商谈设立', '商谈共建', '共同启动', '联合启动', '出资组建', '出资成立', '比例出资'],
];
