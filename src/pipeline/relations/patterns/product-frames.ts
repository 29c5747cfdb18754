import type { Frame } from './frame.ts';

/** Verbs of developing products and of using them. */
export const PRODUCT_FRAMES: readonly Frame[] = [
  {
    rule: 'develops/make',
    type: 'develops',
    triggers: [
      '研发',
      '自主研发',
      '开发',
      '研制',
      '自研',
      '发布',
      '推出',
      '设计',
      '打造',
      '量产',
      '生产',
      '制造',
      '首款',
      '研究',
    ],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [
      {
        text: '[云岭科技|o]发布了两款芯片产品——终端处理器[云岭1号|t]、云端智能芯片[Yunling X100|t]。',
        reads: ['云岭科技 → 云岭1号', '云岭科技 → Yunling X100'],
      },
      { text: '该平台以[云岭科技|o]自主研发的[Parrot平台|t]为核心。', reads: ['云岭科技 → Parrot平台'] },
    ],
  },
  {
    rule: 'develops/made-by',
    type: 'develops',
    triggers: ['研发', '共同研发', '联合研发', '开发', '联合开发', '研制', '牵头研制', '设计', '打造'],
    source: ['by'],
    target: ['subject'],
    examples: [
      {
        text: '[天测平台|t]由[云岭实验室|o]与[滨海大学|o]历时四年共同研发。',
        reads: ['云岭实验室 → 天测平台', '滨海大学 → 天测平台'],
      },
    ],
  },
  {
    rule: 'uses/apply',
    type: 'uses',
    triggers: ['采用', '使用', '搭载', '运用', '部署', '安装', '基于', '接入'],
    source: ['subject'],
    target: ['object'],
    examples: [{ text: '[滨海号|t]搭载[云岭芯片|t]。', reads: ['滨海号 → 云岭芯片'] }],
  },
  {
    rule: 'uses/as-core',
    type: 'uses',
    triggers: ['以', '将以'],
    needs: /^[^,。]{0,40}为(?:核心|基础|底座|底层|平台|支撑|依托)/,
    source: ['subject'],
    target: ['object'],
    examples: [
      {
        text: '[原型机项目|t]将以[云岭科技|o]自主研发的[Parrot平台|t]为核心研制新机型。',
        reads: ['原型机项目 → Parrot平台'],
      },
    ],
  },
  {
    rule: 'uses/run-on',
    type: 'uses',
    triggers: ['运行', '换成', '依托', '选用', '导入', '搭配', '底层采用'],
    source: ['subject'],
    target: ['object'],
    examples: [{ text: '[天测平台|t]底层采用[飞云框架|t]。', reads: ['天测平台 → 飞云框架'] }],
  },
  {
    rule: 'uses/adopted-by',
    type: 'uses',
    triggers: ['采用', '选用', '使用', '导入', '引入', '部署'],
    source: ['by'],
    target: ['subject'],
    examples: [
      {
        text: '[眼测系统|t]目前已获[甲医院|o]、[乙医院|o]采用。',
        reads: ['甲医院 → 眼测系统', '乙医院 → 眼测系统'],
      },
    ],
  },
  {
    rule: 'uses/in-use-at',
    type: 'uses',
    triggers: ['投入使用', '投入应用', '上线应用', '落地应用'],
    source: ['at'],
    target: ['subject'],
    examples: [
      {
        text: '[天测平台|t]已在[甲委员会|o]和[乙财险|o]投入使用。',
        reads: ['甲委员会 → 天测平台', '乙财险 → 天测平台'],
      },
    ],
  },
];
